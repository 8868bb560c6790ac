"""The schema's revisions, one file each, never changed once released."""
