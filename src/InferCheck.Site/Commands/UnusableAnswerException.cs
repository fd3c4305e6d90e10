namespace InferCheck.Site.Commands;

/// <summary>A model's server sent what nobody should read on; the message says why and holds nothing of it.</summary>
internal sealed class UnusableAnswerException(string message) : IOException(message);
