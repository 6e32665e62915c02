namespace DeirZour.Text;

/// <summary>The form of a verb, in the order in which the tables list the forms.</summary>
internal enum VerbForm : byte
{
    Base,
    Third,
    Ing,
    Past,
}
