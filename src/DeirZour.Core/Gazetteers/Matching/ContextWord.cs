namespace DeirZour.Gazetteers;

/// <summary>What a word says about a name next to it; several may hold.</summary>
[Flags]
internal enum ContextWord
{
    None = 0,
    In = 1 << 0,
    Near = 1 << 1,
    Towards = 1 << 2,
    Of = 1 << 3,
    Between = 1 << 4,
    And = 1 << 5,
    From = 1 << 6,
    To = 1 << 7,
    North = 1 << 8,
    South = 1 << 9,
    East = 1 << 10,
    West = 1 << 11,
    Part = 1 << 12,
    Countryside = 1 << 13,
    Unit = 1 << 14,
    Province = 1 << 15,
    District = 1 << 16,
    City = 1 << 17,
    Airport = 1 << 18,
    River = 1 << 19,
    Organisation = 1 << 20,
    Title = 1 << 21,
    Common = 1 << 22,
    Being = 1 << 23,
    Direction = North | South | East | West,
    Kind = Province | District | City | Airport | River | Countryside,
}
