//! One triangle, row by row.

use egui::Color32;
use egui::epaint::Vertex;

use super::textures::Texture;
use super::{Canvas, Clip};

/// How finely positions are kept: parts of a pixel.
const PARTS: i64 = 256;

/// Positions beyond this many pixels are not drawn: it keeps products within 64 bits.
const FAR: f32 = 1_000_000.0;

/// A corner of a triangle, ready to be drawn.
#[derive(Clone, Copy)]
pub(super) struct Corner {
    /// In [`PARTS`] of a pixel.
    x: i64,
    y: i64,
    /// In texels.
    texel: [f32; 2],
    color: Color32,
}

impl Corner {
    /// None when the vertex is nowhere that could be drawn.
    pub(super) fn new(vertex: &Vertex, pixels_per_point: f32, texture: &Texture) -> Option<Self> {
        let (x, y) = (vertex.pos.x * pixels_per_point, vertex.pos.y * pixels_per_point);
        let near = |place: f32| place.abs() < FAR; // also false of what is not a number
        (near(x) && near(y)).then(|| Self {
            x: (x * PARTS as f32).round() as i64,
            y: (y * PARTS as f32).round() as i64,
            texel: texture.place(vertex.uv.x, vertex.uv.y),
            color: vertex.color,
        })
    }
}

/// Draws the triangle where `clip` allows.
///
/// A pixel belongs to the triangle when its middle is inside, or exactly on a top or left side.
pub(super) fn fill(canvas: &mut Canvas, clip: Clip, texture: &Texture, corners: [Corner; 3]) {
    let [a, mut b, mut c] = corners;
    let mut area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if area == 0 {
        return;
    }
    if area < 0 {
        std::mem::swap(&mut b, &mut c);
        area = -area;
    }
    let top = row_below(a.y.min(b.y).min(c.y)).max(i64::from(clip.top));
    let bottom = row_below(a.y.max(b.y).max(c.y)).min(i64::from(clip.bottom));
    let mut sides = [Side::new(a, b, top), Side::new(b, c, top), Side::new(c, a, top)];
    let ink = Ink::new([a, b, c], area, texture);
    for y in top..bottom {
        let (mut from, mut to) = (i64::from(clip.left), i64::from(clip.right));
        for side in &mut sides {
            side.narrow(&mut from, &mut to);
        }
        if from < to {
            ink.lay(canvas.row_mut(y as i32, from as i32, to as i32), from, y, texture);
        }
    }
}

/// The first row whose middle is at `y` or below.
fn row_below(y: i64) -> i64 {
    -((PARTS / 2 - y).div_euclid(PARTS))
}

/// One side, and the inside of the triangle as it sees it: `here - slope * x >= 0`.
struct Side {
    here: i64,
    slope: i64,
    next_row: i64,
}

impl Side {
    fn new(from: Corner, to: Corner, first_row: i64) -> Self {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let top_or_left = dy < 0 || (dy == 0 && dx > 0);
        let middle = first_row * PARTS + PARTS / 2;
        Self {
            here: dx * (middle - from.y) - dy * (PARTS / 2 - from.x) - i64::from(!top_or_left),
            slope: dy * PARTS,
            next_row: dx * PARTS,
        }
    }

    /// Cuts `from..to` to this side's inside, then goes to the next row.
    fn narrow(&mut self, from: &mut i64, to: &mut i64) {
        let Self { here, slope, next_row } = *self;
        match slope.signum() {
            1 => *to = (*to).min(here.div_euclid(slope) + 1),
            -1 => *from = (*from).max(-here.div_euclid(-slope)),
            _ if here < 0 => *to = *from,
            _ => {}
        }
        self.here += next_row;
    }
}

/// What a triangle is filled with: colours and texels that change evenly over it.
struct Ink {
    /// At the middle of pixel (0, 0), per pixel to the right, per pixel down.
    color: [Plane; 4],
    texel: [Plane; 2],
    /// The colour of all corners, when they have the same.
    one_color: Option<Color32>,
    /// The texture's colour, when all corners take it from one place.
    one_texel: Option<Color32>,
}

/// A value that changes evenly over the canvas.
#[derive(Clone, Copy)]
struct Plane {
    value: f32,
    right: f32,
    down: f32,
    /// The pixel's middle at which `value` holds, in pixels.
    x: f32,
    y: f32,
}

impl Plane {
    fn new([a, b, c]: [Corner; 3], area: i64, [va, vb, vc]: [f32; 3]) -> Self {
        let whole = |parts: i64| parts as f32 / PARTS as f32;
        let area = area as f32 / (PARTS * PARTS) as f32;
        let (b_value, c_value) = (vb - va, vc - va);
        Self {
            value: va,
            right: (b_value * whole(c.y - a.y) - c_value * whole(b.y - a.y)) / area,
            down: (c_value * whole(b.x - a.x) - b_value * whole(c.x - a.x)) / area,
            x: whole(a.x) - 0.5,
            y: whole(a.y) - 0.5,
        }
    }

    fn at(&self, x: i64, y: i64) -> f32 {
        self.value + self.right * (x as f32 - self.x) + self.down * (y as f32 - self.y)
    }
}

impl Ink {
    fn new(corners: [Corner; 3], area: i64, texture: &Texture) -> Self {
        let plane = |of: &dyn Fn(&Corner) -> f32| {
            Plane::new(corners, area, [of(&corners[0]), of(&corners[1]), of(&corners[2])])
        };
        let [a, b, c] = corners;
        Self {
            color: [0, 1, 2, 3].map(|at| plane(&|corner| f32::from(corner.color.to_array()[at]))),
            texel: [0, 1].map(|at| plane(&|corner| corner.texel[at])),
            one_color: (a.color == b.color && b.color == c.color).then_some(a.color),
            one_texel: (a.texel == b.texel && b.texel == c.texel).then(|| texture.sample(a.texel)),
        }
    }

    /// Lays the ink over a run of pixels that starts at `x`, `y`.
    fn lay(&self, pixels: &mut [Color32], x: i64, y: i64, texture: &Texture) {
        match (self.one_color, self.one_texel) {
            (Some(color), Some(texel)) => {
                let ink = multiply(color, texel);
                if ink.a() == 255 {
                    pixels.fill(ink);
                } else {
                    for pixel in pixels {
                        *pixel = over(ink, *pixel);
                    }
                }
            }
            (Some(color), None) => {
                self.walk(pixels, x, y, |at| multiply(color, texture.sample(at)));
            }
            (None, texel) => {
                let mut mixed = self.color.map(|plane| plane.at(x, y) + 0.5);
                self.walk(pixels, x, y, |at| {
                    let [r, g, b, a] = mixed.map(|channel| channel as u8);
                    for (channel, plane) in mixed.iter_mut().zip(&self.color) {
                        *channel += plane.right;
                    }
                    let color = Color32::from_rgba_premultiplied(r, g, b, a);
                    multiply(color, texel.unwrap_or_else(|| texture.sample(at)))
                });
            }
        }
    }

    /// Blends what `ink` gives for each texel place along the run.
    fn walk(
        &self,
        pixels: &mut [Color32],
        x: i64,
        y: i64,
        mut ink: impl FnMut([f32; 2]) -> Color32,
    ) {
        let mut at = self.texel.map(|plane| plane.at(x, y));
        for pixel in pixels {
            *pixel = over(ink(at), *pixel);
            at = [at[0] + self.texel[0].right, at[1] + self.texel[1].right];
        }
    }
}

/// The product of two channels that count from 0 to 255, rounded.
fn product(a: u8, b: u8) -> u8 {
    let product = u32::from(a) * u32::from(b) + 128;
    ((product + (product >> 8)) >> 8) as u8
}

fn multiply(a: Color32, b: Color32) -> Color32 {
    if b == Color32::WHITE {
        return a;
    }
    let (a, b) = (a.to_array(), b.to_array());
    let [r, g, b, a] = [0, 1, 2, 3].map(|at| product(a[at], b[at]));
    Color32::from_rgba_premultiplied(r, g, b, a)
}

/// `ink` laid over `paper`, both premultiplied.
fn over(ink: Color32, paper: Color32) -> Color32 {
    if ink == Color32::TRANSPARENT {
        return paper;
    }
    let keep = 255 - ink.a();
    if keep == 0 {
        return ink;
    }
    let (ink, paper) = (ink.to_array(), paper.to_array());
    let [r, g, b, a] = [0, 1, 2, 3].map(|at| ink[at].saturating_add(product(paper[at], keep)));
    Color32::from_rgba_premultiplied(r, g, b, a)
}
