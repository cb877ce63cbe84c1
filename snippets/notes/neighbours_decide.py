from collections import Counter
from itertools import pairwise

known = "训练中的误差不会变大。计算中的结果不能覆盖。其中的权重不变。"
seen = Counter(pairwise(known))

for line in ("过程?的梯度", "误差?会消失", "数据?必打乱"):
    before, after = line.split("?")
    score = {c: seen[before[-1], c] + seen[c, after[0]] for c in "中不"}
    best = max(score, key=score.get)
    verdict = before + best + after if score[best] else "never seen"
    print(line, score, verdict)
