for i, surface in enumerate(("bowl", "turned")):
    way = path[:50, BEST[surface]["Adam"], i].clone().requires_grad_()
    FIELD[surface][0](*way.unbind(-1)).sum().backward()
    x, y = way.grad.square().mean(0).sqrt().tolist()
    print(f"{surface:6}  slope in x {x:4.1f}  in y {y:4.1f}  ratio {y / x:4.1f}")
