namespace DeirZour.Text;

/// <summary>A known speaker as the grammar sees it: its full name and all its forms, narrowed like the text.</summary>
internal sealed record SpeakerForms(bool IsMonitor, byte[] Name, byte[][] Names);
