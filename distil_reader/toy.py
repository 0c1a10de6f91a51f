import sys, json; sys.path.insert(0,'/work/tools/toy')
from pathlib import Path
import torch
def make_toy(output_dir, seed=42, n_train=6000, n_dev=1000):
    import world
    d=Path(output_dir); d.mkdir(parents=True,exist_ok=True); r=[]
    for n,k,h in (('train',n_train,False),('dev',n_dev,True)):
        q=world.make(f'{seed}-{n}',k,**(dict(held_out=True) if h else {}))
        for a in q['data']:
            for p in a['paragraphs']:
                p.pop('values',None)
                for x in p['qas']: x.pop('meta',None)
        (d/f'{n}.json').write_text(json.dumps(q)); r.append(d/f'{n}.json')
    return r
def tiny_reader_dir(output_dir, num_layers=2, hidden_size=32, heads=4, seed=0):
    import world
    from transformers import BertConfig, BertForQuestionAnswering
    t=world.tok(); torch.manual_seed(seed)
    m=BertForQuestionAnswering(BertConfig(vocab_size=len(t),hidden_size=hidden_size,num_hidden_layers=num_layers,num_attention_heads=heads,intermediate_size=2*hidden_size,initializer_range=.3))
    m.save_pretrained(output_dir); t.model_max_length=512; t.save_pretrained(output_dir)
    return output_dir
