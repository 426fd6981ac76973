// Nothing but the precompiled header of this target, which all programs use again.
