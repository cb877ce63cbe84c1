def fonts_with(text, fonts):
    names = set()
    for font in fonts:
        face = FT2Font(font.fname)
        if "Last Resort" not in font.name and all(map(face.get_char_index, map(ord, text))):  # (1)!
            names.add(font.name)
    return sorted(names)


everywhere = font_manager.fontManager.ttflist
shipped = [font for font in everywhere if font.fname.startswith(mpl.get_data_path())]
for text in ("loss", "−", "损失"):
    names = fonts_with(text, shipped)
    print(f"{text}: DejaVu Sans {'DejaVu Sans' in names}, cmr10 {'cmr10' in names}, any {bool(names)}")
print("on this machine:", fonts_with("损失", everywhere), file=sys.stderr)  # (2)!
