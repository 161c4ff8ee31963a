"""What takes several requests; written once in `_async`, from which `_sync` is derived."""
