import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    note = Path(folder, "note.txt")
    note.write_text("反向传播", encoding="utf-8")
    before = note.read_bytes()
    print("wrong table:", repr(note.read_text(encoding="latin-1")))
    print("right table:", note.read_text(encoding="utf-8"))
    print("bytes changed:", note.read_bytes() != before)
