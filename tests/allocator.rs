//! Memory is wiped before the system has it back. The system's part is played by an allocator that
//! looks at each block it is given.

#![expect(unsafe_code, reason = "an allocator is called here as the standard library calls it")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::slice;
use std::sync::atomic::{AtomicUsize, Ordering};

use faire_avec::system::allocator::Wiping;

/// That of these tests themselves, as it is the program's.
#[global_allocator]
static ALLOCATOR: Wiping<System> = Wiping(System);

/// Counts blocks given back, and bytes of them that were not zero.
#[derive(Default)]
struct Witness {
    blocks: AtomicUsize,
    dirty: AtomicUsize,
}

// SAFETY: the system's allocator does it all; blocks are only looked at while they are still ours.
unsafe impl GlobalAlloc for Witness {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Never zeros by chance.
        let block = unsafe { System.alloc(layout) };
        if !block.is_null() {
            unsafe { block.write_bytes(0xA5, layout.size()) };
        }
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let bytes = unsafe { slice::from_raw_parts(block, layout.size()) };
        let dirty = bytes.iter().filter(|byte| **byte != 0).count();
        self.blocks.fetch_add(1, Ordering::Relaxed);
        self.dirty.fetch_add(dirty, Ordering::Relaxed);
        unsafe { System.dealloc(block, layout) };
    }

    unsafe fn realloc(&self, _block: *mut u8, _layout: Layout, _size: usize) -> *mut u8 {
        panic!("the system may move a block and leave the old one as it was");
    }
}

impl Witness {
    fn seen(&self) -> (usize, usize) {
        (self.blocks.load(Ordering::Relaxed), self.dirty.load(Ordering::Relaxed))
    }
}

/// Sizes about the edges of words, pages and of what the system maps apart.
const SIZES: [usize; 10] = [1, 2, 7, 8, 40, 4095, 4096, 65_537, 1 << 18, 5 << 20];

fn layout(size: usize, align: usize) -> Layout {
    Layout::from_size_align(size, align).expect("a layout")
}

/// A block full of something.
fn filled(allocator: &Wiping<Witness>, layout: Layout) -> *mut u8 {
    // SAFETY: the size is not zero, and what is written is inside.
    unsafe {
        let block = allocator.alloc(layout);
        assert!(!block.is_null());
        for at in 0..layout.size() {
            block.add(at).write(content(at));
        }
        block
    }
}

/// What the byte at this place holds: never zero.
fn content(at: usize) -> u8 {
    u8::try_from(at % 251).expect("small") + 1
}

#[test]
fn a_block_is_zeros_before_it_is_given_back() {
    let allocator = Wiping(Witness::default());
    for (n, size) in SIZES.into_iter().enumerate() {
        for (m, align) in [1, 8, 64, 4096].into_iter().enumerate() {
            let layout = layout(size, align);
            let block = filled(&allocator, layout);
            // SAFETY: the block is of this layout, and is not used after.
            unsafe { allocator.dealloc(block, layout) };
            assert_eq!(allocator.0.seen(), (n * 4 + m + 1, 0), "{size} bytes");
        }
    }
}

#[test]
fn the_witness_sees_what_is_not_wiped() {
    let plain = Witness::default();
    let layout = layout(40, 1);
    // SAFETY: the block is of this layout, and is not used after.
    unsafe { plain.dealloc(plain.alloc(layout), layout) };
    assert_eq!(plain.seen(), (1, 40));
}

#[test]
fn a_block_that_grows_or_shrinks_keeps_its_content_and_leaves_none_behind() {
    let allocator = Wiping(Witness::default());
    let mut moves = 0;
    for from in SIZES {
        for to in SIZES {
            let old = layout(from, 8);
            let block = filled(&allocator, old);
            // SAFETY: the block is of the old layout, then of the new one; only what both hold is
            // read.
            unsafe {
                let moved = allocator.realloc(block, old, to);
                assert!(!moved.is_null());
                let bytes = slice::from_raw_parts(moved, from.min(to));
                assert!(bytes.iter().enumerate().all(|(at, byte)| *byte == content(at)));
                assert_eq!(allocator.0.seen(), (moves + 1, 0), "{from} to {to}");
                allocator.dealloc(moved, layout(to, 8));
            }
            moves += 2;
            assert_eq!(allocator.0.seen(), (moves, 0));
        }
    }
}

#[test]
fn fresh_zeros_are_zeros() {
    let allocator = Wiping(Witness::default());
    let layout = layout(4096, 16);
    // SAFETY: the block is of this layout, and is not used after.
    unsafe {
        let block = allocator.alloc_zeroed(layout);
        assert!(slice::from_raw_parts(block, 4096).iter().all(|byte| *byte == 0));
        allocator.dealloc(block, layout);
    }
    assert_eq!(allocator.0.seen(), (1, 0));
}

#[test]
fn what_has_no_size_asks_for_nothing() {
    // The standard library never calls an allocator for them: it holds here as in the program.
    let mut nothing: Vec<()> = vec![(); 1000];
    nothing.shrink_to_fit();
    assert_eq!((nothing.len(), Vec::<u8>::new().capacity()), (1000, 0));
    let mut text = String::from("a word");
    text.push_str(&"and more ".repeat(1000));
    text.truncate(6);
    text.shrink_to_fit();
    assert_eq!(text, "a word");
    text.clear();
    text.shrink_to_fit();
    assert_eq!(text.capacity(), 0);
}
