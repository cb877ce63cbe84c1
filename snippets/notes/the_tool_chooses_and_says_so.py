from scripts.chinese_model import Model
from scripts.mojibake import repair

note = """学习率太大，模型不会收敛。
测试中用到的数据，训练时没有见过。
笔记作者：王旭
"""
read = note.encode("utf-8").decode("windows-1252", "ignore")
mangled = read.replace("\u00ad", "")
print(mangled)

result = repair(mangled.encode("utf-8"), model=Model())  # (1)!
print(result.text)
print("steps:", *result.steps)
for doubt in result.doubts:  # (2)!
    print(f"line {doubt.line}, {doubt.column}:", doubt.chosen, doubt.alternatives[0])
