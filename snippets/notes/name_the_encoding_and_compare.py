import tempfile
from pathlib import Path

text = "学不好"
with tempfile.TemporaryDirectory() as folder:
    for encoding in ("utf-8", "gbk", "windows-1252"):
        note = Path(folder, f"{encoding}.txt")
        with open(note, "w", encoding=encoding, errors="replace") as file:
            file.write(text)
        same = note.read_text(encoding=encoding) == text
        print(f"{encoding:12}", "safe" if same else "LOST", note.read_bytes())
