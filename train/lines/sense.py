"""Fits the network of `core/classify/lines-model/sense.ts`: what a line means, from vectors of its words."""
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
from pack import numbers, pack_table

HIDDEN, EPOCHS, LEARNING_RATE, BATCH = 32, 10, 2e-3, 128
# Lines that are drawn together are sorted by length, so that a batch has lines alike.
DRAWN = 32 * BATCH


class Words:
    """The known words of every line, as rows of `vectors`."""
    def __init__(self, work):
        stored = dict(np.load(f'{work}/vectors.npz'))
        order = np.argsort(stored['hashes'])
        self.hashes, self.vectors = stored['hashes'][order], stored['vectors'][order].astype(np.float32)
        hashes = np.fromfile(f'{work}/words.i32', dtype=np.int32).view(np.uint32)
        counts = np.fromfile(f'{work}/word-counts.u16', dtype=np.uint16).astype(np.int64)
        place = np.searchsorted(self.hashes, hashes).clip(max=len(order) - 1)
        known = self.hashes[place] == hashes
        line = np.repeat(np.arange(len(counts)), counts)[known]
        self.places = place[known]
        self.counts = np.bincount(line, minlength=len(counts))
        self.starts = np.concatenate([[0], np.cumsum(self.counts)])

    def of(self, lines):
        """A row a line, and which of its cells hold a word."""
        counts = self.counts[lines]
        at = np.arange(max(1, counts.max()))[None, :]
        there = at < counts[:, None]
        return self.places[np.where(there, self.starts[lines][:, None] + at, 0)], there


def fit_sense(words, lines, question, labels, weights):
    """For two questions at once, each line with an answer to one; the first layer is folded into the vectors."""
    inner, inner_bias, outer, outer_bias = fit_network(words, lines, question, labels, weights)
    folded = words.vectors @ inner
    scale = float(np.abs(folded).max() / 127)
    small = np.rint(folded / scale).clip(-127, 127).astype(np.int8)
    listed = lambda values: [round(float(x), 5) for x in values]
    return {'words': numbers(np.diff(words.hashes.astype(np.int64), prepend=0)), 'scale': round(scale, 8),
            'rows': pack_table(small), 'hidden': listed(inner_bias),
            'ask': listed(outer[:, 0]), 'page': listed(outer[:, 1]), 'bias': listed(outer_bias)}


def fit_network(words, lines, question, labels, weights):
    """Each word by a linear layer, their sum over the root of how many there are beside the most that any word gives (pooling as of Shen
    et al. 2018), ReLU, one layer more; dropout, log loss of the one answer that is known, AdamW (Loshchilov and Hutter 2019)."""
    random = np.random.default_rng(1)
    size = words.vectors.shape[1]
    uniform = lambda *shape: random.uniform(-1, 1, shape).astype(np.float32) / np.sqrt(np.float32(shape[0]))
    drop = lambda share, *shape: (random.random(shape, dtype=np.float32) >= share) / np.float32(1 - share)
    weight = [uniform(size, HIDDEN), np.zeros(2 * HIDDEN, np.float32), uniform(2 * HIDDEN, 2), np.zeros(2, np.float32)]
    first, second = [np.zeros_like(w) for w in weight], [np.zeros_like(w) for w in weight]
    step = 0
    for epoch in range(EPOCHS):
        for part in batches(words.counts[lines], random):
            places, there = words.of(lines[part])
            count, rows = len(part), np.arange(len(part))
            x = words.vectors[places] * there[:, :, None] * drop(0.1, count, 1, size)
            z = (x.reshape(-1, size) @ weight[0]).reshape(count, -1, HIDDEN)
            root = np.sqrt(there.sum(1, keepdims=True) + 1).astype(np.float32)
            most = np.where(there[:, :, None], z, -np.inf).argmax(1)
            peak = np.take_along_axis(z, most[:, None, :], 1)[:, 0]
            pooled = np.concatenate([z.sum(1) / root, peak], 1) + weight[1]
            keep = drop(0.2, *pooled.shape) * (pooled > 0)
            hidden = pooled * keep
            odds = (hidden @ weight[2] + weight[3])[rows, question[part]]
            slope = np.zeros((count, 2), np.float32)
            slope[rows, question[part]] = (1 / (1 + np.exp(-odds)) - labels[part]) * weights[part] / count
            back = (slope @ weight[2].T) * keep
            inward = np.repeat((back[:, :HIDDEN] / root)[:, None, :], z.shape[1], 1)
            at = most[:, None, :]
            np.put_along_axis(inward, at, np.take_along_axis(inward, at, 1) + back[:, None, HIDDEN:], 1)
            slopes = [x.reshape(-1, size).T @ inward.reshape(-1, HIDDEN), back.sum(0), hidden.T @ slope, slope.sum(0)]
            step += 1
            rate = LEARNING_RATE * (1 - epoch / EPOCHS)
            for i, g in enumerate(slopes):
                first[i] = 0.9 * first[i] + 0.1 * g
                second[i] = 0.999 * second[i] + 0.001 * g * g
                move = first[i] / (1 - 0.9 ** step) / (np.sqrt(second[i] / (1 - 0.999 ** step)) + 1e-8)
                weight[i] = (weight[i] * (1 - rate * 0.02) - rate * move).astype(np.float32)
    return weight


def batches(lengths, random):
    order = random.permutation(len(lengths))
    drawn = [order[start:start + DRAWN] for start in range(0, len(order), DRAWN)]
    alike = [part[np.argsort(lengths[part], kind='stable')] for part in drawn]
    parts = [part[start:start + BATCH] for part in alike for start in range(0, len(part), BATCH)]
    return [parts[i] for i in random.permutation(len(parts))]
