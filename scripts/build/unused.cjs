// Stands in a bundle for packages that a dependency loads and never uses. What it takes hold of at once is there.
function never() {
  throw new Error('This part of a dependency is not in the bundle.');
}

module.exports = { createWriteStream: never, readFileSync: never };
