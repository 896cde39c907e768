"""The screens, as a seller uses them: keys pressed, and what is then to be seen."""
