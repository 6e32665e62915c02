using System.Text.Json;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <summary>Finds the end of a JSON value that may not be wholly in memory yet; goes over each byte once.</summary>
internal struct ValueScan
{
    /// <summary>Above this length an unfinished token is not looked at again before it has grown by half.</summary>
    private const int LongToken = 1 << 16;

    private JsonReaderState _state;
    private int _scanned;
    private int _retryAt;

    public ValueScan() => Reset();

    /// <summary>Whether a value has been begun and its end not found.</summary>
    public readonly bool IsRunning => _scanned > 0 || _retryAt > 0;

    public void Reset()
    {
        _state = new JsonReaderState(new JsonReaderOptions { MaxDepth = RecordContracts.MaxDepth });
        _scanned = 0;
        _retryAt = 0;
    }

    /// <summary>Looks for the end of the value at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The value from its first byte on; each call brings the same bytes and more.</param>
    /// <param name="isFinal">Whether there will be no more.</param>
    /// <param name="length">The length of the value in bytes.</param>
    /// <returns>Whether the end was found; otherwise more text is needed.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool TryFindEnd(ReadOnlySpan<byte> text, bool isFinal, out int length)
    {
        length = 0;
        if (!isFinal && text.Length < _retryAt)
        {
            return false;
        }

        var reader = new Utf8JsonReader(text[_scanned..], isFinal, _state);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                length = _scanned + (int)reader.BytesConsumed;
                Reset();
                return true;
            }
        }

        _scanned += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        var unfinished = text.Length - _scanned;
        _retryAt = text.Length + (unfinished > LongToken ? unfinished / 2 : 1);
        return false;
    }
}
