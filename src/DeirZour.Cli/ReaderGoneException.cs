namespace DeirZour.Cli;

/// <summary>Whoever read standard output has closed it, as <c>head</c> does: there is nothing left to do.</summary>
internal sealed class ReaderGoneException : Exception;
