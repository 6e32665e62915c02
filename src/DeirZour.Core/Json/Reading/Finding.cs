namespace DeirZour.Json.Reading;

/// <summary>What is wrong within one record: the rule, the words, the byte offset from the record's start and the path from its root.</summary>
internal readonly record struct Finding(Rule Rule, string Message, int Offset, string Path);
