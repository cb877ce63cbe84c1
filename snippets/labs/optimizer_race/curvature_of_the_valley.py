for place in ([-1.5, 1.0], [0.0, 0.0], [1.0, 1.0]):
    H = torch.autograd.functional.hessian(lambda w: valley(*w), torch.tensor(place))
    low, high = torch.linalg.eigvalsh(H).tolist()
    left = f"{place!s:11}  curvatures {low:6.2f} and {high:6.2f}"
    print(f"{left}  limit of lr {2 / high:.4f}")
