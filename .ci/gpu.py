"""What there is to try on a GPU, in one run of some eight minutes: does everything work there, and how fast is it?

    python .ci/gpu.py OUT [--minutes 8] [--cpu] [--teacher DIR --train FILE --dev FILE]

Needs torch, transformers, accelerate and what a plain installation brings; nothing is fetched. OUT/gpu.json is written anew
after each part, OUT/gpu.log holds what was said: a run that is cut off leaves what it had. A part that fails is noted with
its error, and the next one begins. `--cpu` rehearses all of it with small models. With a teacher and real data, what is
left of the time goes into a student of half its layers."""
import argparse, contextlib, itertools, json, os, platform, random, signal, subprocess, sys, time, traceback
from pathlib import Path
os.environ.update(HF_HUB_OFFLINE='1', TOKENIZERS_PARALLELISM='false')
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import torch, transformers
from transformers import BertConfig, BertForQuestionAnswering, TrainerCallback
from distil_reader import Reader
from distil_reader.toy import make_toy, toy_squad, toy_teacher, toy_tokenizer

p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
p.add_argument('out', type=Path)
p.add_argument('--minutes', type=float, default=8)
p.add_argument('--cpu', action='store_true', help='rehearse on the CPU')
for flag in ('--teacher', '--train', '--dev'): p.add_argument(flag)
args = p.parse_args()
began, results = time.perf_counter(), {}
gpu = not args.cpu
device = torch.device('cuda' if gpu else 'cpu')
how = dict(use_gpu=gpu, progress_bar=False)
sizes = dict(base=(12, 768, 12), minilm=(6, 384, 12)) if gpu else dict(small=(2, 64, 2))
slower = 1 if gpu else 10

def left(): return 60*args.minutes - (time.perf_counter() - began)
def say(*words): print(f'{time.perf_counter() - began:5.0f} s', *words, flush=True)

def too_long(*signal): raise TimeoutError('took three times as long as thought')
signal.signal(signal.SIGALRM, too_long)

def part(name, seconds, f, *given):
    "Try one part, if there are so many seconds left, and write down what came of it."
    if left() < seconds: results[name] = f'left out: {left():.0f} s were left, it takes {seconds}'
    else:
        start = time.perf_counter()
        signal.alarm(3*seconds*slower)
        try: results[name] = f(*given)
        except (Exception, KeyboardInterrupt) as e:
            results[name] = dict(error=f'{type(e).__name__}: {e}'[:600])
            traceback.print_exc()
        signal.alarm(0)
        if isinstance(results[name], dict): results[name]['took'] = round(time.perf_counter() - start, 1)
    say(name, json.dumps(results[name]))
    (args.out/'gpu.json').write_text(json.dumps(results, indent=1) + '\n')

def clock(f, times):
    "Seconds of one call, the best of three rounds."
    f()
    rounds = []
    for _ in range(3):
        if gpu: torch.cuda.synchronize()
        start = time.perf_counter()
        for _ in range(times): f()
        if gpu: torch.cuda.synchronize()
        rounds.append((time.perf_counter() - start)/times)
    return min(rounds)

def mixed(): return torch.autocast('cuda', torch.bfloat16) if gpu else contextlib.nullcontext()

def machine():
    "Names, and the rate of large matrix products: what all shares below are shares of."
    n, dtype = (8192, torch.bfloat16) if gpu else (512, torch.float32)
    a, b = (torch.randn(n, n, device=device, dtype=dtype) for _ in range(2))
    rate = 2*n**3/clock(lambda: a @ b, 20)
    name = torch.cuda.get_device_name() if gpu else platform.processor() or platform.machine()
    return dict(name=name, torch=torch.__version__, transformers=transformers.__version__, python=platform.python_version(), matrix_rate=rate)

def works():
    "Both phases in the toy world, the answers of the CPU, and going on where a run was broken off."
    data = args.out/'toy'
    make_toy(data, n_train=100, n_dev=50)
    teacher, other = Reader(toy_teacher(), **how), Reader(toy_teacher(), use_gpu=False, progress_bar=False)
    asked = [(qa['question'], par['context']) for a in toy_squad(n=30, held_out=True)['data'] for par in a['paragraphs'] for qa in par['qas']]
    questions, texts = zip(*asked)
    answers = [[a[0].answer for a in r.predict_batch(questions, [[t] for t in texts])['answers']] for r in (teacher, other)]
    common = dict(data_dir=data, train_filename='train.json', batch_size=16, max_steps=30, checkpoint_every=10)
    student = Reader.from_teacher(teacher, 3, 'first')
    first = student.distil_intermediate_layers_from(teacher, checkpoint_root_dir=args.out/'one', **common)
    student.save(args.out/'student')
    class Off(TrainerCallback):
        def on_step_end(self, a, state, control, **kw):
            if state.global_step == 17: raise KeyboardInterrupt
    def phase_2(folder, callbacks=None):
        student = Reader(args.out/'student', **how)
        done = student.distil_prediction_layer_from(teacher, checkpoint_root_dir=args.out/folder, callbacks=callbacks, **common)
        return done, torch.cat([w.detach().flatten() for w in student.model.parameters()])
    second, whole = phase_2('one')
    with contextlib.suppress(KeyboardInterrupt): phase_2('two', [Off()])
    again, resumed = phase_2('two')
    return dict(same_answers_as_cpu=sum(a == b for a,b in zip(*answers)), of=len(asked), loss_1=first['loss'], loss_2=second['loss'],
                went_on_from=again['from_step'], largest_difference_of_a_weight=(whole - resumed).abs().max().item())

def squad_lengths(path, n, mean=174, most=370):
    "`n` questions on texts as long as SQuAD's windows are, by joining passages of the toy world."
    rng, tokenizer = random.Random(1), toy_tokenizer()
    passages = itertools.cycle(par for a in toy_squad(n=2000)['data'] for par in a['paragraphs'])
    data = []
    for i in range(n):
        goal, par = min(most, 40 + rng.gammavariate(2.5, (mean - 40)/2.5)), next(passages)
        text = par['context']
        while len(tokenizer(text)['input_ids']) < goal - 50: text += ' ' + next(passages)['context']
        data.append(dict(context=text, qas=[dict(par['qas'][0], id=str(i))]))
    path.write_text(json.dumps(dict(version='v2.0', data=[dict(title='t', paragraphs=data)])))
    return path

def random_reader(layers, width, heads):
    "A reader of this size that has learned nothing."
    config = BertConfig(vocab_size=30522, hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=4*width)
    return Reader(BertForQuestionAnswering(config), toy_tokenizer(), **how)

def flops(layers, width, tokens):
    "Operations of one token's pass through the layers, in texts of so many tokens."
    return layers*(24*width**2 + 4*width*tokens)

def rates(layers, width, heads):
    "Tokens a second of everything that takes time, and its share of the matrix rate."
    file, steps, size = args.out/'lengths.json', 40 if gpu else 3, 64 if gpu else 4
    teacher, rate, found = random_reader(layers, width, heads), results['machine']['matrix_rate'], {}
    forward, half = flops(layers, width, 174), flops(layers//2, width, 174)
    def keep(name, tokens_per_second, operations): found[name] = dict(tokens_per_second=round(tokens_per_second), share=round(tokens_per_second*operations/rate, 4))
    ids = torch.randint(1000, 30000, (size, 384), device=device)
    def teach():
        with torch.no_grad(), mixed(): teacher.model.eval()(input_ids=ids)
    keep('teacher pass', ids.numel()/clock(teach, 5 if gpu else 1), flops(layers, width, 384))
    common = dict(data_dir=args.out, train_filename=file.name, batch_size=size, max_steps=steps)
    student = Reader.from_teacher(teacher, layers//2, 'first')
    keep('phase 1', student.distil_intermediate_layers_from(teacher, **common)['tokens_per_second'], forward + 3*half)
    keep('phase 2', student.distil_prediction_layer_from(teacher, **common)['tokens_per_second'], 3*half)
    keep('plain training', student.train(**common)['tokens_per_second'], 3*half)
    keep('plain training, the teacher', teacher.train(**common)['tokens_per_second'], 3*forward)
    n = 2000 if gpu else 20
    asked = [(par['qas'][0]['question'], [par['context']]) for par in json.loads(file.read_text())['data'][0]['paragraphs'][:n]]
    start = time.perf_counter()
    teacher.predict_batch(*map(list, zip(*asked)), batch_size=size)
    found['prediction'] = dict(windows_per_second=round(n/(time.perf_counter() - start)))
    if gpu: found['peak_GiB'] = round(torch.cuda.max_memory_allocated()/2**30, 2)
    return found

def compiled(layers, width, heads):
    "The same training with torch.compile."
    reader = random_reader(layers, width, heads)
    done = reader.train(args.out, 'lengths.json', batch_size=64, max_steps=60, torch_compile=True)
    return dict(tokens_per_second=round(done['tokens_per_second']))

def masks(layers, width, heads):
    "A step without a mask (texts of one length), with a mask that hides nothing, and with one that hides a third."
    model, size = random_reader(layers, width, heads).model.train(), 32 if gpu else 2
    ids = torch.randint(1000, 30000, (size, 384), device=device)
    whole, part = torch.ones_like(ids), torch.ones_like(ids)
    part[::3, 128:] = 0
    def step(mask):
        model.zero_grad()
        with mixed(): out = model(input_ids=ids, attention_mask=mask)
        (out.start_logits.float().square().mean() + out.end_logits.float().square().mean()).backward()
    return {name: round(ids.numel()/clock(lambda: step(mask), 5 if gpu else 1)) for name,mask in (('no mask', None), ('hides nothing', whole), ('hides a part', part))}

SCRIPT = '''
import json, sys
from distil_reader import Reader
reader = Reader(sys.argv[2], progress_bar=False, use_gpu=sys.argv[3] == 'gpu')
print('RESULT', json.dumps(reader.train(sys.argv[1], 'train.json', max_steps=20, batch_size=16, learning_rate=1e-3)))
'''
def launched(*flags):
    "The same training as one process of a launcher."
    script = args.out/'launched.py'
    script.write_text(SCRIPT)
    call = [sys.executable, '-m', 'accelerate.commands.launch', '--num_processes', '1', '--num_machines', '1', '--dynamo_backend', 'no', '--mixed_precision', 'no', *flags,
            str(script), str(args.out/'toy'), str(toy_teacher()), 'gpu' if gpu else 'cpu']
    env = {**os.environ, 'PYTHONPATH': str(Path(__file__).resolve().parent.parent)}
    done = subprocess.run(call, capture_output=True, text=True, timeout=120*slower, env=env)
    found = [line for line in done.stdout.splitlines() if line.startswith('RESULT')]
    return json.loads(found[0][7:]) if found else dict(error=done.stderr[-600:])

def real():
    "A student of half the layers, for the time that is left: its span F1 beside the teacher's."
    teacher, train = Reader(args.teacher, **how), Path(args.train)
    student = Reader.from_teacher(teacher, teacher.model.config.num_hidden_layers//2, 'first')
    common = dict(data_dir=train.parent, train_filename=train.name, batch_size=32)
    pilot = student.distil_prediction_layer_from(teacher, max_steps=20, **common)
    steps = int(.7*(left() - 60)/(pilot['seconds']/pilot['steps'])) if gpu else 4
    student = Reader.from_teacher(teacher, teacher.model.config.num_hidden_layers//2, 'first')
    done = student.distil_prediction_layer_from(teacher, max_steps=max(steps, 4), temperature=2., **common)
    scores = [r.eval_on_file(str(Path(args.dev).parent), Path(args.dev).name) for r in (teacher, student)]
    return dict(training=done, teacher=scores[0], student=scores[1])

args.out.mkdir(parents=True, exist_ok=True)
part('machine', 20, machine)
part('works', 30, works)
squad_lengths(args.out/'lengths.json', 6000 if gpu else 40)
for name, size in sizes.items(): part(f'rates, {name}', 60, rates, *size)
for name, size in sizes.items(): part(f'masks, {name}', 15, masks, *size)
part('one process, torchrun', 40, launched, *([] if gpu else ['--cpu']))
if gpu: part('one process, FSDP', 40, launched, '--use_fsdp', '--fsdp_version', '2', '--fsdp_auto_wrap_policy', 'TRANSFORMER_BASED_WRAP', '--fsdp_transformer_layer_cls_to_wrap', 'BertLayer')
if gpu:   # compiling for a CPU takes longer than all the rest
    for name, size in sizes.items(): part(f'compiled, {name}', 60, compiled, *size)
if args.teacher: part('real text', 120, real)
errors = [name for name, r in results.items() if isinstance(r, dict) and 'error' in r]
say('done;', ('failed: ' + ', '.join(errors)) if errors else 'nothing failed')
sys.exit(bool(errors))
