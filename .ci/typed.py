"What an editor knows of a reader: checked by mypy, never run (`mypy --config-file .ci/mypy.ini .ci/typed.py`)."
from pathlib import Path
from typing import Any, assert_type
from distil_reader import FARMReader, Reader
from distil_reader.reader import Answer, Answers, Calibration

teacher = Reader('teacher', use_gpu=False)
student = Reader.from_teacher(teacher, num_layers=3)
assert_type(student, Reader)
assert_type(FARMReader('teacher'), FARMReader)

found = teacher.predict('Who?', documents=['Ada.'], top_k=3)
assert_type(found, Answers)
assert_type(found['answers'], list[Answer])
assert_type(found['answers'][0].answer, str)
assert_type(found.answers[0].score, float | None)
assert_type(found['query'], str)

# methods of five other modules
assert_type(student.distil_intermediate_layers_from(teacher, data_dir='.', train_filename='train.json', n_epochs=1), dict[str, Any])
assert_type(student.distil_prediction_layer_from(teacher, data_dir='.', train_filename='train.json', temperature=2.), dict[str, Any])
assert_type(student.train('.', 'train.json'), dict[str, Any])
assert_type(student.eval_on_file(data_dir='.', test_filename='dev.json'), dict[str, Any])
assert_type(student.export_onnx('onnx'), Path)
assert_type(student.calibration, Calibration)
assert_type(student.trained, bool)
assert_type(student.max_seq_len, int)
assert_type(Reader(student.model, student.tokenizer, top_k=3), Reader)

# mistakes are seen; mypy complains of an `ignore` that hides none
teacher.predcit('Who?', ['Ada.'])  # type: ignore[attr-defined]
teacher.predict('Who?', documents=['Ada.'], topk=3)  # type: ignore[call-arg]
found['answers'][0].ansr  # type: ignore[attr-defined]
Reader('teacher', max_seq_length=3)  # type: ignore[call-arg]
