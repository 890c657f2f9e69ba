"""Packs what was learned into the JSON that core/classify unpacks."""
import base64
import struct

import numpy as np

LEAF = 255


def pack(model, names, digits=9):
    """LightGBM's trees as four bytes a node, in preorder: column, threshold number, distance to the right child."""
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
    nodes, roots = bytearray(), []

    def size(node):
        return 1 if 'leaf_value' in node else 1 + size(node['left_child']) + size(node['right_child'])

    def write(node):
        if 'leaf_value' in node:
            nodes.extend(struct.pack('<BBh', LEAF, 0, round(node['leaf_value'] / scale)))
            return
        column, left = node['split_feature'], node['left_child']
        nodes.extend(struct.pack('<BBH', column, thresholds[column].index(float(np.float32(node['threshold']))), 1 + size(left)))
        write(left)
        write(node['right_child'])

    for tree in trees:
        roots.append(len(nodes) // 4)
        write(tree)
    return {'scale': scale, 'trees': roots, 'thresholds': [[float(f'{t:.{digits}g}') for t in column] for column in thresholds],
            'nodes': base64.b64encode(bytes(nodes)).decode()}


def quantise(table):
    """A table of weights as int8 and one scale."""
    scale = round(float(np.abs(table).max()) / 127, 8)
    small = np.rint(table / scale).clip(-127, 127).astype(np.int8)
    return {'scale': scale, 'weights': base64.b64encode(small.tobytes()).decode()}
