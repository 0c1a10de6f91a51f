"Everything setuptools needs to know stands in settings.ini, the project's one source of settings."
from configparser import ConfigParser
from pathlib import Path
from shlex import split
from setuptools import find_packages, setup
from setuptools.command.sdist import sdist as _sdist

root = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(root/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
lib = cfg['lib_path']

class sdist(_sdist):
    "A source distribution that carries settings.ini, without which it could not be built."
    def make_release_tree(self, base_dir, files): super().make_release_tree(base_dir, sorted({*files, 'settings.ini'}))

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=split(cfg['keywords']),
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='Apache-2.0',
    python_requires='>=' + cfg['min_python'],
    packages=find_packages(include=[lib, lib + '.*']), package_data={lib: ['toy_teacher/*', 'toy_teacher_small/*', 'page/*', '*.pyi', 'py.typed']},
    install_requires=split(cfg['requirements']),
    extras_require=dict(dev=split(cfg['dev_requirements']), onnx=split(cfg['onnx_requirements']),
                        openvino=split(cfg['openvino_requirements'])),
    entry_points=dict(console_scripts=split(cfg['console_scripts']), nbdev=[f'{lib}={lib}._modidx:d']),
    long_description=(root/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    cmdclass=dict(sdist=sdist), zip_safe=False)
