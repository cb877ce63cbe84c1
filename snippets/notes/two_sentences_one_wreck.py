def mangle(text):
    read = text.encode("utf-8").decode("windows-1252", "ignore")
    return read.replace("\u00ad", "")  # (1)!


calculators_allowed = "考试中用计算器"
calculators_not_used = "考试不用计算器"
print(mangle(calculators_allowed))
print(mangle(calculators_not_used))
print(mangle(calculators_allowed) == mangle(calculators_not_used))
