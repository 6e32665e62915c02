using System.Collections;
using System.Runtime.CompilerServices;

namespace DeirZour;

/// <summary>An immutable list that is equal to another when the elements are, in order.</summary>
/// <typeparam name="T">The type of element.</typeparam>
/// <remarks>
/// Equality is by the elements' own, in order. <c>default</c> is the empty list. Write one as a collection expression:
/// <c>[a, b]</c>. Thread safe where the elements are.
/// </remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The element at a 0-based index.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public T this[int index] => index >= 0 && index < Count ? _items![index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"Expected an index of 0 or more and below {Count}.");

    /// <summary>The elements as a span.</summary>
    /// <returns>A span over the list's own memory.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the elements without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items ?? []);

    /// <summary>Whether the elements are equal, in order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>The comparison.</returns>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, separated by commas.</summary>
    /// <returns>For example <c>[a, b]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<T>)this)}]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Walks the elements of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at the current place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }

    /// <summary>Whether the elements are equal, in order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>The comparison.</returns>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the elements differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>The comparison.</returns>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>Makes a list from a copy of the elements; collection expressions call this.</summary>
    /// <typeparam name="T">The type of element.</typeparam>
    /// <param name="items">The elements.</param>
    /// <returns>The list.</returns>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
