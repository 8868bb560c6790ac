"""Plan tables of other people: DOCX, XLSX, CSV and pasted text in, a draft of measures out."""
