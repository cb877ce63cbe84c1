def check(answer):
    for text in ("你好", "café", "loss", "学 → 习", ""):
        mangled = text
        for times in range(12):
            said = answer(mangled)
            assert said == text, f"{text} read wrongly {times} times: {said!r}"
            mangled = mangled.encode("utf-8").decode("latin-1")


def answer(text):
    try:
        undone = text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
    return text if undone == text else answer(undone)


check(answer)
print("right for 5 texts, mangled up to 11 times")
