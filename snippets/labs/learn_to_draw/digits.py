torch.manual_seed(0)
classify = nn.Linear(64, 10)
optimizer = torch.optim.Adam(classify.parameters(), lr=0.02)
order = torch.randperm(len(images))
train, valid = order[:300], order[300:600]
for _ in range(60):
    loss = F.cross_entropy(classify(images[train].flatten(1)), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.no_grad():
    sure, answer = classify(images[valid].flatten(1)).softmax(dim=1).max(dim=1)
wrong = answer != labels[valid]
print("wrong:", wrong.sum().item(), "of", len(valid))
