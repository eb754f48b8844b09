//! One frame of the heaviest screen: what the processor does of it, and what our rasteriser does.
//!
//! The heaviest is the one whose page and companion are both full: a refused address with its
//! proposals, the card lit. `layout` is the frame itself, `tessellate` its shapes into triangles,
//! `raster` the triangles into a picture; the graphics card does the last in a window.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use faire_avec::app::picture::staged;
use faire_avec::app::raster::Stage;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

/// The size of the screen, in points.
const SIZE: [usize; 2] = [1366, 768];

fn heaviest() -> App {
    let library = Library::embedded();
    let (words, _) = Words::read(&embedded_interface(), &library.words);
    let options = Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: None,
        helper: None,
        voice: None,
    };
    staged("lesson:choisir-adresse", options).expect("a step of the lesson")
}

fn frame(c: &mut Criterion) {
    let mut app = heaviest();
    let mut stage = Stage::new(SIZE, 1.0);
    for _ in 0..4 {
        stage.frame(Vec::new(), |ui| app.frame(ui));
    }
    c.bench_function("frame: layout", |b| {
        b.iter(|| stage.frame(Vec::new(), |ui| app.frame(ui)));
    });
    c.bench_function("frame: tessellate and raster", |b| b.iter(|| black_box(stage.canvas())));
}

criterion_group!(benches, frame);
criterion_main!(benches);
