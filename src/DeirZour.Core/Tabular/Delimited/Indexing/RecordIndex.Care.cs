namespace DeirZour.Tabular;

/// <content>How closely a search looks.</content>
internal sealed partial class RecordIndex
{
    /// <summary>What a scan came to.</summary>
    private enum ScanState
    {
        /// <summary>It saw all bytes.</summary>
        Done,

        /// <summary>It stopped at an irregular quote, or for lack of room.</summary>
        Stopped,

        /// <summary>It cannot judge the bytes.</summary>
        NeedsCare,
    }

    /// <summary>A choice that is made when the search is compiled.</summary>
    private interface ICare
    {
        static abstract bool IsCareful { get; }
    }

    /// <summary>Lines end with LF, and all quotes are regular; whatever else there is, is noticed.</summary>
    private readonly struct Plain : ICare
    {
        public static bool IsCareful => false;
    }

    /// <summary>Lines may end with CR too, and the search stops at an irregular quote.</summary>
    private readonly struct Careful : ICare
    {
        public static bool IsCareful => true;
    }

    /// <summary>A block with line breaks.</summary>
    /// <param name="Structure">The ends of cells.</param>
    /// <param name="Breaks">The line breaks, those that are not ends being in quoted cells.</param>
    /// <param name="EndCount">The ends before the block.</param>
    /// <param name="HasNonAscii">Whether a byte in it, or behind the last such block, is not ASCII.</param>
    /// <param name="EndsNonAscii">Whether a byte in it is not ASCII.</param>
    private readonly record struct LineBlock(ulong Structure, ulong Breaks, int EndCount, bool HasNonAscii, bool EndsNonAscii);
}
