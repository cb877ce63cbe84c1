LOST = bytes.fromhex("81 8d 8f 90 9d ad")


def candidates(left):
    found = ""
    for byte in LOST:
        for place in (1, 2):  # (1)!
            data = left[:place] + bytes([byte]) + left[place:]
            found += data.decode("utf-8", "ignore")
    return found


for char in "学中不":
    left = bytes(byte for byte in char.encode("utf-8") if byte not in LOST)
    shown = left.decode("windows-1252")
    print(char, left.hex(" "), repr(shown), len(candidates(left)), candidates(left))
