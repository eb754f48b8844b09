//! Sheets written as a PDF: letters that can be copied, and what each text is, for those who hear
//! it. The same sheets always give the same bytes: there is no clock here.

use std::collections::HashMap;
use std::num::NonZeroU16;
use std::rc::Rc;
use std::sync::Arc;

use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Size, Transform};
use krilla::image::{BitsPerComponent, CustomImage, Image, ImageColorspace};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineCap, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagKind, TagTree,
};

use super::draft::{Color, Draft, Mark, Picture, Rect, Role};
use super::font::Fonts;

/// How far the middle of a quarter of a circle is from its corner, as a share of the radius.
const ROUND: f32 = 0.552_284_8;

/// A sheet: its width and height in points, and what is on it.
pub struct Sheet {
    /// Width and height.
    pub size: [f32; 2],
    /// What is on it.
    pub draft: Draft,
}

/// The sheets as a PDF file. Nothing when the file cannot be made of them.
#[must_use]
pub fn pdf(fonts: &Fonts, title: &str, language: &str, sheets: Vec<Sheet>) -> Option<Vec<u8>> {
    let mut document = Document::new();
    let metadata = Metadata::new().title(title.to_owned()).language(language.to_owned());
    document.set_metadata(metadata);
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    let mut images = HashMap::new();
    for sheet in sheets {
        let settings = PageSettings::from_wh(sheet.size[0], sheet.size[1])?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let mut painter = Painter { fonts, images: &mut images, tree: &mut tree, open: None };
        for mark in sheet.draft.marks {
            painter.paint(&mut surface, mark);
        }
        painter.close();
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree);
    document.finish().ok()
}

/// Draws marks, and notes what they are.
struct Painter<'a> {
    fonts: &'a Fonts,
    /// Pictures that are there already: one that comes twice is kept once.
    images: &'a mut HashMap<*const Picture, Image>,
    tree: &'a mut TagTree,
    /// The text whose lines come now.
    open: Option<(TagGroup, Option<String>)>,
}

impl Painter<'_> {
    fn paint(&mut self, surface: &mut Surface<'_>, mark: Mark) {
        match mark {
            Mark::Paragraph { role, language } => {
                self.close();
                self.open = Some((TagGroup::new(tag(role)), language));
            }
            Mark::Letters { at, pieces, size, color } => {
                let open = &mut self.open;
                let is_icon = pieces.iter().all(|(_, weight)| *weight == super::Weight::Icon);
                let id = match open {
                    Some((_, language)) if !is_icon => {
                        let span = SpanTag::empty().with_lang(language.as_deref());
                        Some(surface.start_tagged(ContentTag::Span(span)))
                    }
                    _ => artifact(surface),
                };
                letters(surface, self.fonts, at, &pieces, size, color);
                surface.end_tagged();
                if let (Some(id), Some((group, _))) = (id, open) {
                    group.push(id);
                }
            }
            Mark::Picture { rect, picture } => {
                self.close();
                let image = self.image(&picture);
                let id = surface.start_tagged(ContentTag::Other);
                if let Some(size) = Size::from_wh(rect.width, rect.height) {
                    surface.push_transform(&Transform::from_translate(rect.x, rect.y));
                    surface.draw_image(image, size);
                    surface.pop();
                }
                surface.end_tagged();
                let figure = Tag::Figure(Some(picture.words.clone()));
                self.tree.push(TagGroup::with_children(figure, vec![Node::Leaf(id)]));
            }
            Mark::Fill { rect, radius, color } => {
                let Some(path) = rounded(rect, radius) else { return };
                decoration(surface, |surface| {
                    surface.set_fill(Some(ink(color)));
                    surface.set_stroke(None);
                    surface.draw_path(&path);
                });
            }
            Mark::Edge { rect, radius, color, width, dashed } => {
                let Some(path) = rounded(rect, radius) else { return };
                stroke(surface, &path, color, width, dashed);
            }
            Mark::Line { from, to, color, width } => {
                let mut builder = PathBuilder::new();
                builder.move_to(from[0], from[1]);
                builder.line_to(to[0], to[1]);
                let Some(path) = builder.finish() else { return };
                stroke(surface, &path, color, width, false);
            }
        }
    }

    /// Ends the text whose lines came last.
    fn close(&mut self) {
        if let Some((group, _)) = self.open.take()
            && !group.children.is_empty()
        {
            self.tree.push(group);
        }
    }

    fn image(&mut self, picture: &Rc<Picture>) -> Image {
        let image = self.images.entry(Rc::as_ptr(picture)).or_insert_with(|| {
            let pixels = Pixels {
                rgb: Arc::from(picture.rgb.as_slice()),
                size: (picture.width, picture.height),
            };
            // Smoothed: it is drawn larger than it is printed.
            Image::from_custom(pixels, true)
                .unwrap_or_else(|_| Image::from_rgba8(vec![255; 4], 1, 1))
        });
        image.clone()
    }
}

fn tag(role: Role) -> TagKind {
    match role {
        Role::Title => Tag::Hn(NonZeroU16::MIN, None).into(),
        Role::Heading => Tag::Hn(NonZeroU16::MIN.saturating_add(1), None).into(),
        Role::Text => Tag::P.into(),
    }
}

/// Begins what is not read aloud.
fn artifact(surface: &mut Surface<'_>) -> Option<Identifier> {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
    None
}

fn decoration(surface: &mut Surface<'_>, draw: impl FnOnce(&mut Surface<'_>)) {
    artifact(surface);
    draw(surface);
    surface.end_tagged();
}

fn ink([red, green, blue]: Color) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn stroke(surface: &mut Surface<'_>, path: &Path, color: Color, width: f32, dashed: bool) {
    let [red, green, blue] = color;
    decoration(surface, |surface| {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke {
            paint: rgb::Color::new(red, green, blue).into(),
            width,
            line_cap: LineCap::Round,
            dash: dashed.then(|| StrokeDash { array: vec![4.0, 4.0], offset: 0.0 }),
            ..Stroke::default()
        }));
        surface.draw_path(path);
    });
}

fn letters(
    surface: &mut Surface<'_>,
    fonts: &Fonts,
    [x, y]: [f32; 2],
    pieces: &[(String, super::Weight)],
    size: f32,
    color: Color,
) {
    surface.set_fill(Some(ink(color)));
    surface.set_stroke(None);
    let mut at = x;
    for (text, weight) in pieces {
        for run in fonts.runs(text, *weight) {
            let start = Point::from_xy(at, y);
            surface.draw_glyphs(start, &run.glyphs, run.font, &run.text, size, false);
            at += run.width * size;
        }
    }
}

fn rounded(rect: Rect, radius: f32) -> Option<Path> {
    let Rect { x, y, width, height } = rect;
    let (right, bottom) = (x + width, y + height);
    let r = radius.min(width / 2.0).min(height / 2.0);
    let mut path = PathBuilder::new();
    if r <= 0.0 {
        path.push_rect(krilla::geom::Rect::from_xywh(x, y, width, height)?);
        return path.finish();
    }
    let k = r * (1.0 - ROUND);
    path.move_to(x + r, y);
    path.line_to(right - r, y);
    path.cubic_to(right - k, y, right, y + k, right, y + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    path.line_to(x + r, bottom);
    path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
    path.line_to(x, y + r);
    path.cubic_to(x, y + k, x + k, y, x + r, y);
    path.close();
    path.finish()
}

/// The pixels of a picture, as the crate takes them.
#[derive(Clone, Hash)]
struct Pixels {
    rgb: Arc<[u8]>,
    size: (u32, u32),
}

impl CustomImage for Pixels {
    fn color_channel(&self) -> &[u8] {
        &self.rgb
    }

    fn alpha_channel(&self) -> Option<&[u8]> {
        None
    }

    fn bits_per_component(&self) -> BitsPerComponent {
        BitsPerComponent::Eight
    }

    fn size(&self) -> (u32, u32) {
        self.size
    }

    fn icc_profile(&self) -> Option<&[u8]> {
        None
    }

    fn color_space(&self) -> ImageColorspace {
        ImageColorspace::Rgb
    }
}

impl Sheet {
    /// What is written on the sheet: each text whole, in the order in which it is read.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        let mut is_first = true;
        for mark in &self.draft.marks {
            match mark {
                Mark::Paragraph { .. } => {
                    texts.push(String::new());
                    is_first = true;
                }
                Mark::Letters { pieces, .. } => {
                    if pieces.iter().all(|(_, weight)| *weight == super::Weight::Icon) {
                        continue;
                    }
                    let Some(text) = texts.last_mut() else { continue };
                    if !std::mem::take(&mut is_first) {
                        text.push(' ');
                    }
                    text.extend(pieces.iter().map(|(piece, _)| piece.as_str()));
                }
                Mark::Fill { .. }
                | Mark::Edge { .. }
                | Mark::Line { .. }
                | Mark::Picture { .. } => {}
            }
        }
        texts
    }

    /// How many pictures are on the sheet.
    #[must_use]
    pub fn n_pictures(&self) -> usize {
        self.draft.marks.iter().filter(|mark| matches!(mark, Mark::Picture { .. })).count()
    }

    /// The size of the smallest text in the language of the sheet, in points.
    #[must_use]
    pub fn smallest(&self) -> f32 {
        self.smallest_of(false)
    }

    /// The size of the smallest text in another language, in points; infinite when there is none.
    #[must_use]
    pub fn smallest_beside(&self) -> f32 {
        self.smallest_of(true)
    }

    fn smallest_of(&self, beside: bool) -> f32 {
        let mut is_beside = false;
        let mut smallest = f32::INFINITY;
        for mark in &self.draft.marks {
            match mark {
                Mark::Paragraph { language, .. } => is_beside = language.is_some(),
                Mark::Letters { size, .. } if is_beside == beside => smallest = smallest.min(*size),
                _ => {}
            }
        }
        smallest
    }

    /// Whether every text and picture is inside the sheet.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        let [width, height] = self.size;
        self.draft.marks.iter().all(|mark| match mark {
            Mark::Letters { at: [x, y], .. } => {
                (0.0..width).contains(x) && (0.0..height - 12.0).contains(y)
            }
            Mark::Picture { rect, .. } | Mark::Fill { rect, .. } => {
                rect.x >= 0.0
                    && rect.y >= 0.0
                    && rect.x + rect.width <= width
                    && rect.y + rect.height <= height
            }
            Mark::Edge { .. } | Mark::Line { .. } | Mark::Paragraph { .. } => true,
        })
    }
}
