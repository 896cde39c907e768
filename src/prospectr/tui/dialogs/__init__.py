"""What asks something: a dialog returns a value and changes nothing by itself."""
