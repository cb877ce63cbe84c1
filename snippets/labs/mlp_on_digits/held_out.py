with torch.no_grad():
    probabilities = model(x_test).softmax(dim=1)
confidence, answer = probabilities.max(dim=1)
right, n = answer == y_test, len(y_test)
accuracy = right.double().mean().item()
print(f"{right.sum()} of {n} recognised: {accuracy:.3f}")
print("accuracy ≥ 0.97:", accuracy >= 0.97)
print(f"standard error: {math.sqrt(accuracy * (1 - accuracy) / n):.3f}")
