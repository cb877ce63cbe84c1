known = {f"G_{name}": gradient for name, gradient in G.items()}
known |= {"G_W2.T": G["W2"].T, "G_W1.T": G["W1"].T, "1": torch.tensor(1.0)}


def watch(number):
    def hook(sent, arrived):
        alike = {k: g for k, g in known.items() if g.shape == arrived[0].shape}
        equal = [k for k, g in alike.items() if same(g, arrived[0], 1e-12)]
        print(f"{number:2} {names[number]:20}{tuple(arrived[0].shape)!s:8}", *equal)

    return nodes[number].register_hook(hook)


handles = [watch(number) for number in range(len(nodes))]
print("   node                shape   arrived")
loss.backward()
for handle in handles:
    handle.remove()
