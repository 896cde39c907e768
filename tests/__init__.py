"""What prospectr promises, told as the seller would tell it; one folder for each floor."""
