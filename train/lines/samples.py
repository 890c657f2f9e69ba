"""The lines that emit.ts wrote, with what is known of each."""
import json, re

import numpy as np

FOLDS, HELD_OUT = 5, 5
# What documents.ts gives to lines that it sets in.
INSERTED = 4
# Pages that are no articles are sampled; each of them stands for several.
PAGE_WEIGHT = {'article': 1.0, 'documentation': 2.0, 'forum': 1.5}
OTHER_PAGE_WEIGHT = 1.0
# Reporting with something set in, in place of what stands around it on a page.
TOLD = ['report', 'short', 'whole']
SORT_WEIGHT = {'page': 2.5, 'excerpt': 1.0, 'report': 1.5, 'short': 1.5, 'whole': 5.0}
WORD = re.compile(r'\w+')


def read_lines(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


class Samples:
    def __init__(self, work):
        self.work = work
        self.samples = read_lines(f'{work}/samples.jsonl')
        self.counts = np.array([len(sample['texts']) for sample in self.samples])
        self.offsets = np.concatenate([[0], np.cumsum(self.counts)])
        spread = lambda values: np.repeat(np.array(values), self.counts)
        flat = lambda key, kind: np.fromiter((x for sample in self.samples for x in sample[key]), dtype=kind)
        self.labels, self.teaches = flat('labels', np.int8), flat('weights', np.float32)
        self.fold = spread([sample['fold'] for sample in self.samples])
        self.sort = spread([sample['sort'] for sample in self.samples])
        self.told = np.isin(self.sort, TOLD)
        seen = {}
        texts = (text for sample in self.samples for text in sample['texts'])
        keys = zip(texts, self.told, self.labels)
        # Reports are set in several times over; their lines teach once.
        self.first = np.fromiter((seen.setdefault(key, i) == i for i, key in enumerate(keys)), dtype=bool)
        self.words = np.array([len(WORD.findall(text)) for sample in self.samples for text in sample['texts']])
        page = spread([PAGE_WEIGHT.get(s['type'], OTHER_PAGE_WEIGHT) for s in self.samples])
        sort = spread([SORT_WEIGHT[s['sort']] for s in self.samples])
        by_words = (np.log1p(self.words) + 0.2) * page * sort
        self.weights = by_words * self.teaches
        # Words alone say nothing of an article's edges, so that its first and last lines count like any other here.
        self.word_weights = by_words * np.where(self.teaches == INSERTED, INSERTED, 1)
        self.usable = (self.words > 0) & (self.fold != HELD_OUT)
