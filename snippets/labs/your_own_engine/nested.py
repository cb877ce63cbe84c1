def parts_of(data):
    return (data.flat, data.shape) if isinstance(data, Array) else ([data], ())


def array(nested):
    if not isinstance(nested, list):
        return nested
    parts = [parts_of(array(part)) for part in nested]
    flat = [number for numbers, _ in parts for number in numbers]
    return Array(flat, (len(parts), *parts[0][1]))
