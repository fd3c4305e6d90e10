namespace InferCheck.Content;

/// <summary>What a path leads to stands outside the folder that may be read, so that it was not opened.</summary>
internal sealed class OutsideLinkException() : IOException("a link that leads out of the folder");
