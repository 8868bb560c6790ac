"""What the markup of DOCX files says, whoever reads them: plan tables and articles alike."""
