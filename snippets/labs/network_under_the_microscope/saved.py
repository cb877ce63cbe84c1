memory = {t.untyped_storage().data_ptr(): name for name, t in tensors.items()}
fresh = iter("AB")  # (1)!
saved, sizes = [], {}
for number, node in enumerate(nodes):
    for key in dir(node):
        value = getattr(node, key) if key.startswith("_saved_") else None
        if isinstance(value, torch.Tensor):
            saved.append((number, key))
            storage = value.untyped_storage()
            if storage.data_ptr() not in memory:
                memory[storage.data_ptr()] = next(fresh)
            owner = memory[storage.data_ptr()]
            sizes[owner] = storage.nbytes()
            left = f"{number} {names[number]:20}{key[7:]:13}"
            print(f"{left}{tuple(value.shape)!s:7}{value.nbytes:3} B  {owner}")
print("A is log_P:", torch.allclose(nodes[0]._saved_self, log_P))
print("B is", nodes[0]._saved_total_weight.item())
print("bytes:", sizes, "together", sum(sizes.values()))
