"""What attributes of the friendly admin client do by several requests, or with files."""
