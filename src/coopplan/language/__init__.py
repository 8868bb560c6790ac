"""What is written for a reader, in Russian, Kazakh and English; catalogues under locale/."""
