namespace InferCheck.Site.Features.Letters;

/// <summary>Why a question is open.</summary>
internal enum OpenState
{
    Silent,
    Contradictory,
    NotLookedAt,
}
