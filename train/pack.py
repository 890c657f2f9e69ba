"""Packs what was learned into the JSON that core/classify unpacks, as core/packed.ts tells."""
import hashlib, json

import numpy as np

ZERO, LOW, HIGH, LAST = 80, 35, 93, 126


def pack(model, names, digits=9):
    """LightGBM's trees in preorder, as numbers: of a node 1 + its column and its threshold's number, of a leaf 0 and its value."""
    trees = [tree['tree_structure'] for tree in model.dump_model()['tree_info']]
    thresholds, leaves = [[] for _ in names], []

    def collect(node):
        if 'leaf_value' in node:
            leaves.append(node['leaf_value'])
        else:
            thresholds[node['split_feature']].append(node['threshold'])
            collect(node['left_child'])
            collect(node['right_child'])

    for tree in trees:
        collect(tree)
    thresholds = [sorted({float(np.float32(value)) for value in values}) for values in thresholds]
    scale = max(abs(value) for value in leaves) / 32767
    nodes = []

    def write(node):
        if 'leaf_value' in node:
            nodes.extend((0, unsigned(round(node['leaf_value'] / scale))))
            return
        column = node['split_feature']
        nodes.extend((1 + column, thresholds[column].index(float(np.float32(node['threshold'])))))
        write(node['left_child'])
        write(node['right_child'])

    for tree in trees:
        write(tree)
    return {'scale': scale, 'thresholds': [[float(f'{t:.{digits}g}') for t in column] for column in thresholds],
            'nodes': numbers(nodes)}


def settling(model, rows, after, beyond=2.0, both=True):
    """Rows that are `beyond` so much after so many trees (log-odds), on either side or above alone, and what all trees make of that, by least squares."""
    early = model.predict(rows, raw_score=True, num_iteration=after)
    late = model.predict(rows, raw_score=True)

    def line(part):
        slope, start = np.polyfit(early[part], late[part], 1)
        return {'start': round(float(start), 2), 'slope': round(float(slope), 2)}

    below = {'below': line(early < -beyond)} if both else {}
    return {'after': after, 'beyond': beyond, **below, 'above': line(early > beyond)}


def quantise(table):
    """A table of weights as small whole numbers and one scale."""
    scale = round(float(np.abs(table).max()) / 127, 8)
    return {'scale': scale, 'weights': pack_table(np.rint(table / scale).clip(-127, 127))}


def pack_table(values):
    """Whole numbers from -127 to 127, as a plane, which is unpacked at once, unless that is twice as long."""
    values = [int(value) for value in np.ravel(values)]
    fits = lambda value: LOW <= value + ZERO <= LAST
    sparse = listed(values, lambda value: value != 0)
    apart = listed(values, lambda value: not fits(value))
    if 2 * len(sparse) <= len(values) + len(apart):
        return {'plane': '', 'apart': sparse}
    return {'plane': ''.join(chr(ZERO + value if fits(value) else ZERO) for value in values), 'apart': apart}


def listed(values, is_apart):
    places = [at for at, value in enumerate(values) if is_apart(value)]
    return numbers(n for before, at in zip([-1, *places], places) for n in (at - before, unsigned(values[at])))


def unsigned(value):
    return 2 * value if value >= 0 else -2 * value - 1


def numbers(values):
    return ''.join(number(int(value)) for value in values)


def number(value):
    text, high = chr(LOW + value % 57), value // 57
    while high:
        text, high = chr(HIGH + high % 34) + text, high // 34
    return text


def write_model(out, prefix, notice, content):
    """A file of weights, named by what is in it."""
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    with open(out, 'w') as file:
        json.dump({'id': f'{prefix}-{digest[:12]}', 'notice': notice, **content}, file)
        file.write('\n')
