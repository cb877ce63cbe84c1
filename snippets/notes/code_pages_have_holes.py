import unicodedata

for page in ("latin-1", "windows-1252", "windows-1254"):
    read = {byte: bytes([byte]).decode(page, "ignore") for byte in range(256)}
    holes = bytes(byte for byte in read if not read[byte])
    print(page, "does not define:", holes.hex(" ") or "-")

print("ad is", unicodedata.name(read[0xAD]))
