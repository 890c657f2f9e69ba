"""The labelled pages as emit.ts wrote them, and how well lines that are kept match what was to be kept."""
import json
import random
import re
from collections import Counter

import numpy as np
import scipy.sparse as sp
from rapidfuzz.distance import Indel

FOLDS = 5
TABLE = 65536
PAGE_TABLE = 8192
GROUPS = ('text', 'own', 'above')
READ_PAGES = ('article', 'documentation', 'forum')
# Pages that are no articles teach less about articles, but not nothing.
PAGE_WEIGHT = {'article': 1.0, 'documentation': 0.8, 'forum': 0.6}
OTHER_PAGE_WEIGHT = 0.25
# Reports on the model alone call body what is at least as probable.
THRESHOLD = 0.42
WORD = re.compile(r'\w+')


class Corpus:
    def __init__(self, work, label=False):
        self.work = work
        with open(f'{work}/pages.jsonl') as lines:
            self.pages = [json.loads(line) for line in lines]
        self.counts = np.array([len(page['texts']) for page in self.pages])
        self.offsets = np.concatenate([[0], np.cumsum(self.counts)])
        self.types = np.array([page['type'] for page in self.pages])
        self.figure = np.concatenate([page['figure'] for page in self.pages]).astype(bool)
        self.folds = self._folds()
        self.block_folds = np.repeat(self.folds, self.counts)
        self.share, self.words = self._kept_labels(label)
        weight = np.array([PAGE_WEIGHT.get(t, OTHER_PAGE_WEIGHT) for t in self.types])
        self.weights = (np.log1p(self.words) + 0.2) * np.repeat(weight, self.counts)
        # Scores are means over pages: a long page teaches more than a short one, but not in proportion.
        page_weight = np.array([self.weights[a:b].sum() for a, b in zip(self.offsets, self.offsets[1:])])
        self.weights *= np.repeat(np.sqrt(400 / np.maximum(page_weight, 60)), self.counts)
        self.labels = (self.share >= 0.5).astype(int)
        self.usable = (self.words > 0) & ~self.figure

    def _folds(self):
        domains = sorted({page['domain'] for page in self.pages})
        random.Random(7).shuffle(domains)
        fold = {domain: i % FOLDS for i, domain in enumerate(domains)}
        return np.array([fold[page['domain']] for page in self.pages])

    def _kept_labels(self, label):
        """Made by the first step, for the later ones as well."""
        files = [f'{self.work}/{name}.f32' for name in ('share', 'words')]
        if label:
            for file, values in zip(files, self._labels()):
                values.astype(np.float32).tofile(file)
        return [np.fromfile(file, dtype=np.float32).astype(float) for file in files]

    def _labels(self):
        """Share of each block's words that the longest common subsequence with the truth takes up."""
        ids, shares, words = {}, [], []
        number = lambda text: [ids.setdefault(w, len(ids)) for w in WORD.findall(text.lower())]
        for page in self.pages:
            truth, block_words, owner = number(page['truth']), [], []
            for i, text in enumerate(page['texts']):
                found = number(text)
                block_words += found
                owner += [i] * len(found)
            hit, total, owner = np.zeros(len(page['texts'])), np.zeros(len(page['texts'])), np.array(owner, dtype=int)
            np.add.at(total, owner, 1)
            if truth and block_words:
                for op in Indel.opcodes(block_words, truth):
                    if op.tag == 'equal':
                        np.add.at(hit, owner[op.src_start:op.src_end], 1)
            shares.append(hit / np.maximum(total, 1))
            words.append(total)
        return np.concatenate(shares), np.concatenate(words)

    def tokens(self):
        matrices = []
        for group in GROUPS:
            counts = np.fromfile(f'{self.work}/{group}.counts', dtype=np.uint16).astype(np.int64)
            indices = np.fromfile(f'{self.work}/{group}.indices', dtype=np.uint16).astype(np.int32)
            matrix = sp.csr_matrix((np.ones(len(indices), dtype=np.float32), indices, np.concatenate([[0], np.cumsum(counts)])),
                                   shape=(len(self.labels), TABLE))
            matrix.sum_duplicates()
            matrices.append(matrix)
        return sp.hstack(matrices, format='csr')


def page_words(corpus):
    """One row a page, of length 1: its small words."""
    counts = np.fromfile(f'{corpus.work}/page.counts', dtype=np.uint16).astype(np.int64)
    indices = np.fromfile(f'{corpus.work}/page.indices', dtype=np.uint16).astype(np.int32)
    offsets = np.concatenate([[0], np.cumsum(counts)])
    values = np.repeat(1 / np.sqrt(np.maximum(counts, 1)), counts)
    return sp.csr_matrix((values, indices, offsets), shape=(len(counts), PAGE_TABLE))


def report(corpus, probability):
    for kind in ('article', 'documentation', 'forum', 'service'):
        scores = np.array([f1(corpus, i, probability) for i in np.flatnonzero(corpus.types == kind)])
        print(f'{kind}: word F1 {scores.mean():.4f}, median {np.median(scores):.4f}, under .8: {(scores < 0.8).sum()} of {len(scores)}')


def f1(corpus, page, probability, threshold=THRESHOLD):
    span = slice(corpus.offsets[page], corpus.offsets[page + 1])
    kept = Counter()
    for text, p, figure in zip(corpus.pages[page]['texts'], probability[span], corpus.figure[span]):
        if p >= threshold and not figure:
            kept.update(WORD.findall(text.lower()))
    truth = Counter(WORD.findall(corpus.pages[page]['truth'].lower()))
    both = sum((kept & truth).values())
    return 2 * both / (sum(kept.values()) + sum(truth.values())) if both else 0.0


def save(corpus, part, content):
    with open(f'{corpus.work}/{part}.json', 'w') as out:
        json.dump(content, out)
