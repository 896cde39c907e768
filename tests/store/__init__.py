"""The file: every test on a real one."""
