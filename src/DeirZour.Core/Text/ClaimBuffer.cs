using System.Buffers;

namespace DeirZour.Text;

/// <summary>The claims of a text, in pooled memory.</summary>
internal struct ClaimBuffer
{
    private RawClaim[] _claims;

    public int Count { get; private set; }

    public readonly ref RawClaim this[int index] => ref _claims[index];

    public int Add(in RawClaim claim)
    {
        _claims ??= ArrayPool<RawClaim>.Shared.Rent(64);
        if (Count == _claims.Length)
        {
            var larger = ArrayPool<RawClaim>.Shared.Rent(Count * 2);
            _claims.AsSpan().CopyTo(larger);
            ArrayPool<RawClaim>.Shared.Return(_claims, clearArray: true);
            _claims = larger;
        }

        _claims[Count] = claim;
        return Count++;
    }

    /// <summary>Forgets the claims from an index on.</summary>
    public void Truncate(int count) => Count = count;

    public void Release()
    {
        if (_claims is not null)
        {
            ArrayPool<RawClaim>.Shared.Return(_claims, clearArray: true);
            _claims = null!;
            Count = 0;
        }
    }
}
